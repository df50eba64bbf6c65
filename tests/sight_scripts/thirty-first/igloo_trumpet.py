# verdict: wrong
# line: 30
import math, random
random.seed(71)

# one input, two hidden, one output: every weight has its own name
w1 = random.uniform(-1, 1)
w2 = random.uniform(-1, 1)
b1 = random.uniform(-1, 1)
b2 = random.uniform(-1, 1)
v1 = random.uniform(-1, 1)
v2 = random.uniform(-1, 1)
c = random.uniform(-1, 1)
eta = 0.03

table = [(-1.0, 0.6), (-0.5, 0.1), (0.0, 0.0), (0.5, 0.1), (1.0, 0.6)]

for epoch in range(600):
    sse = 0
    for x, t in table:
        h1 = math.tanh(w1 * x + b1)
        h2 = math.tanh(w2 * x + b2)
        y = v1 * h1 + v2 * h2 + c
        e = y - t
        sse += e * e
        d1 = e * v1 * (1 - h1 * h1)
        d2 = e * v2 * (1 - h2 * h2)
        v1 -= eta * e * h1
        v2 -= eta * e * h2
        c += eta * e
        w1 -= eta * d1 * x
        w2 -= eta * d2 * x
        b1 -= eta * d1
        b2 -= eta * d2
    if epoch % 100 == 0:
        print(epoch, sse)
