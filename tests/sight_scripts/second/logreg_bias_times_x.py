# verdict: wrong
# line: 19
# why: The intercept's gradient is multiplied by x as if it were the slope's.
from math import exp
import random

random.seed(3)
xs = [random.uniform(0, 10) for _ in range(30)]     # hours of study
ys = [1 if x + random.gauss(0, 1) > 5 else 0 for x in xs]

a, b = random.gauss(0, 0.1), random.gauss(0, 0.1)

def prob(x):
    return 1 / (1 + exp(-(a * x + b)))

for it in range(400):
    ps = [prob(x) for x in xs]
    ga = sum((p - y) * x for p, x, y in zip(ps, xs, ys)) / len(xs)
    gb = sum((p - y) * x for p, x, y in zip(ps, xs, ys)) / len(xs)
    a -= 0.01 * ga
    b -= 0.01 * gb
    if it % 100 == 0:
        print(it, a, b)
print([round(prob(x), 2) for x in (1, 5, 9)])
