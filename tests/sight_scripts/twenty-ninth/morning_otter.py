# verdict: right
import math
import random

# one neuron that learns which mushrooms are edible: (cap cm, stem cm, spots)
random.seed(100)
mushrooms = [
    (5.1, 6.0, 0, 1), (6.2, 7.1, 0, 1), (4.8, 5.5, 1, 1), (7.0, 8.2, 0, 1),
    (8.9, 4.0, 1, 0), (9.5, 3.8, 1, 0), (8.1, 4.4, 0, 0), (10.2, 5.0, 1, 0),
]
w = [random.uniform(-0.1, 0.1) for _ in range(3)]
bias = random.uniform(-0.1, 0.1)
rate = 0.05

def edible(m):
    s = w[0] * m[0] / 10 + w[1] * m[1] / 10 + w[2] * m[2] + bias
    return 1 / (1 + math.exp(-s))

for season in range(600):
    surprise = 0
    for m in mushrooms:
        p = edible(m)
        surprise -= math.log(p) if m[3] else math.log(1 - p)
        miss = m[3] - p
        w[0] += rate * miss * m[0] / 10
        w[1] += rate * miss * m[1] / 10
        w[2] += rate * miss * m[2]
        bias += rate * miss
    if season % 100 == 0:
        print(season, surprise)

for m in mushrooms:
    print(m, "eat" if edible(m) > 0.5 else "leave", round(edible(m), 2))
