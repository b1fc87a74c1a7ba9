"""Groups: what happens in them and to them, their time, and the ways between a group and its members' private chats."""
