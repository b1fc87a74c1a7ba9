"""The pure core: flows, the engine that advances them, etiquette and letters. Standard library only, no I/O."""
