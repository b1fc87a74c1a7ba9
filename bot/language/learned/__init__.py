"""What is learnt from examples: what somebody wants, and what kind of reply theirs is (docs/understanding.md).

features.py  what a model sees of a sentence
model.py     a model, as weights from a file, and the examples it was trained on
guessing.py  intents: phrases and model together, and how sure one must be to act
kinds.py     replies: yes, no, unsure and the like, where the word lists know no answer
train.py     makes the weights; development time only
"""
