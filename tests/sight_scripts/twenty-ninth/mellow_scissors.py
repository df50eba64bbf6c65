# verdict: wrong
# line: 28
# also: 29
import math
import random

random.seed(53)
# swing: predict the angle at the next moment from the last two
angles = [math.exp(-0.02 * k) * math.cos(0.4 * k) for k in range(22)]
rows = [(angles[k], angles[k + 1], angles[k + 2]) for k in range(20)]

weights = {("h", i, j): random.uniform(-0.5, 0.5) for i in range(3) for j in range(3)}
weights.update({("o", j): random.uniform(-0.5, 0.5) for j in range(4)})

def predict(a, b):
    x = (a, b, 1.0)
    h = [math.tanh(sum(x[i] * weights["h", i, j] for i in range(3))) for j in range(3)]
    return sum(h[j] * weights["o", j] for j in range(3)) + weights["o", 3]

def cost():
    return sum((predict(a, b) - c) ** 2 for a, b, c in rows) / len(rows)

tiny = 1e-3
for it in range(600):
    base = cost()
    slope = {}
    for key in weights:
        weights[key] += tiny
        slope[key] = (cost() - base) / tiny
    for key in weights:
        weights[key] -= 0.2 * slope[key]
    if it % 100 == 0:
        print(it, round(base, 6))
print("cost", cost())
