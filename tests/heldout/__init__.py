"""Sentences by writers who had seen neither program nor training examples, and how well Sopan understands them.

data/intents.<lang>.tsv  intent, sentence, what it names (JSON)
data/lines.<lang>.txt    chat lines that are recognisably in the language
data/nothing.<lang>.txt  messages that carry no language
data/talks.<lang>.jsonl  conversations of twenty messages, some with a foreign sentence
data/replies.<lang>.tsv  label, question, reply
measures.py              the shares; `make bench` prints them, tests/unit/test_heldout.py pins them
"""
