# verdict: wrong
# line: 39
import math
import random

random.seed(1969)

def logistic(z): return 1.0 / (1.0 + math.exp(-z))

# moon phases: fraction lit, growing(1)/shrinking(0) -> show it in the calendar as "half"?
cases = []
for i in range(24):
    lit = (1 - math.cos(i / 12 * math.pi)) / 2
    cases.append(((lit, 1.0 if i < 12 else 0.0), 1.0 if 0.3 < lit < 0.7 else 0.0))

HIDDEN = 5
LEARNING_RATE = 0.15

in_w  = [[random.uniform(-2, 2) for _ in range(2)] for _ in range(HIDDEN)]
in_b  = [random.uniform(-2, 2) for _ in range(HIDDEN)]
out_w = [random.uniform(-2, 2) for _ in range(HIDDEN)]
out_b = random.uniform(-1, 1)

for epoch in range(500):
    cost = 0.0
    for x, t in cases:
        act = [logistic(b + w[0] * x[0] + w[1] * x[1]) for w, b in zip(in_w, in_b)]
        y = logistic(out_b + sum(w * a for w, a in zip(out_w, act)))
        cost += (t - y) ** 2

        delta = (t - y) * y * (1 - y)
        hdelta = [delta * w * a * (1 - a) for w, a in zip(out_w, act)]

        for j in range(HIDDEN):
            out_w[j] += LEARNING_RATE * delta * act[j]
            in_w[j][0] += LEARNING_RATE * hdelta[j] * x[0]
            in_w[j][1] += LEARNING_RATE * hdelta[j] * x[1]
            in_b[j] += LEARNING_RATE * hdelta[j]
        out_b += delta

    if epoch % 100 == 0:
        print(epoch, round(cost, 4))
