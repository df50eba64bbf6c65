# verdict: not a network
import random

# invent village names from letter pairs

villages = """ashford barton carlton denham elmswell fordham grafton haddon
ilkley kelham langford marston norton oakham preston rushton saxton thornham
upton walton yarmouth wickham burnham dalton""".split()

layers = {}
for name in villages:
    padded = "^" + name + "$"
    for first, second in zip(padded, padded[1:]):
        layers.setdefault(first, {})
        layers[first][second] = layers[first].get(second, 0) + 1

weights = {}
for first, nexts in layers.items():
    total = sum(nexts.values())
    weights[first] = {c: n / total for c, n in nexts.items()}


def invent():
    out, current = "", "^"
    while True:
        letters = list(weights[current])
        current = random.choices(letters, [weights[current][c] for c in letters])[0]
        if current == "$" or len(out) > 14:
            return out
        out += current


random.seed(3)
for epoch in range(60):
    word = invent()
    if epoch % 6 == 0:
        print(word)
