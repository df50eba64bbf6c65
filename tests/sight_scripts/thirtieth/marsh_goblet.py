# verdict: wrong
# line: 36
from math import exp
import random

random.seed(1)
def S(z): return 1 / (1 + exp(-z))

w11 = random.uniform(-1, 1)
w12 = random.uniform(-1, 1)
w21 = random.uniform(-1, 1)
w22 = random.uniform(-1, 1)
b1 = random.uniform(-1, 1)
b2 = random.uniform(-1, 1)
v1 = random.uniform(-1, 1)
v2 = random.uniform(-1, 1)
c = random.uniform(-1, 1)
eta = 1.0

for i in range(4000):
    x1, x2, t = random.choice([(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)])
    h1 = S(w11 * x1 + w12 * x2 + b1)
    h2 = S(w21 * x1 + w22 * x2 + b2)
    y = S(v1 * h1 + v2 * h2 + c)

    dy = (y - t) * y * (1 - y)
    d1 = dy * v1 * h1 * (1 - h1)
    d2 = dy * v2 * h2 * (1 - h2)

    v1 = v1 - eta * dy * h1
    v2 = v2 - eta * dy * h2
    c = c - eta * dy
    w11 = w11 - eta * d1 * x1
    w12 = w12 - eta * d1 * x2
    w21 = w21 - eta * d2 * x1
    w22 = w22 - eta * d2 * x1
    b1 = b1 - eta * d1
    b2 = b2 - eta * d2

print(w11, w12, w21, w22, v1, v2)
