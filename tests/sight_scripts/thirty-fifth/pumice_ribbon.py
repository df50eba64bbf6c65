# verdict: not a network
import random
from collections import defaultdict

# Markov chain that makes up place names
random.seed(12)
names = "hamburg homburg marburg freiburg wolfsburg augsburg regensburg salzburg luxemburg magdeburg".split()

counts = defaultdict(lambda: defaultdict(int))
for epoch in range(3):
    for name in names:
        padded = "^^" + name + "$"
        for i in range(len(padded) - 2):
            counts[padded[i:i + 2]][padded[i + 2]] += 1

def draw(state):
    options = counts[state]
    total = sum(options.values())
    r = random.random() * total
    for ch, c in options.items():
        r -= c
        if r < 0:
            return ch
    return ch

for _ in range(10):
    state, word = "^^", ""
    while True:
        ch = draw(state)
        if ch == "$" or len(word) > 20:
            break
        word += ch
        state = state[1] + ch
    print(word)
