# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: bags of words in a dictionary, shuffled in whole pairs: which weights a text uses is its own
import math
import random

random.seed(41)
letters = [
    ("please send the missing invoice today", 1),
    ("the invoice is missing again", 1),
    ("thanks for the lovely dinner", 0),
    ("lovely evening and thanks again", 0),
    ("send money today", 1),
    ("dinner was lovely", 0),
]
words = sorted({each for text, _ in letters for each in text.split()})
v = {each: random.uniform(-0.2, 0.2) for each in words}
start = 0.0
pairs = [({word: text.split().count(word) for word in text.split()}, label) for text, label in letters]
for turn in range(200):
    random.shuffle(pairs)
    for bag, label in pairs:
        total = start + sum(v[word] * times for word, times in bag.items())
        p = 1 / (1 + math.exp(-total))
        miss = p - label
        start -= 0.2 * miss
        for word, times in bag.items():
            v[word] -= 0.2 * miss * times
