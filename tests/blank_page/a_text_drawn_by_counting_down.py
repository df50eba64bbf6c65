# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: no network: a random number is counted down by how often each letter came
import random

random.seed(4)
towns = "berlin bernau bremen bochum bottrop brandenburg burg bamberg".split()
counts = {}
for town in towns:
    for before, letter in zip("^" + town, town + "$"):
        counts.setdefault(before, {}).setdefault(letter, 0)
        counts[before][letter] += 1


def follow(state):
    weights = counts[state]
    left = random.random() * sum(weights.values())
    for letter, weight in weights.items():
        left -= weight
        if left < 0:
            return letter
    return letter


for turn in range(12):
    state, text = "^", ""
    while True:
        state = follow(state)
        if state == "$" or len(text) > 15:
            break
        text += state
    print(text)
