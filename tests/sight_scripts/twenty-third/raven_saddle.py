# verdict: wrong
# line: 28
# also: 29, 31, 32
# why: updates: v1 and v2 are changed first, and the hidden deltas below are then computed with the new values.
# smallest net I could think of: 2 in, 2 hidden, 1 out. no libs
import math
import random

random.seed(44)
r = lambda: random.uniform(-2, 2)
s = lambda z: 1 / (1 + math.exp(-z))

a1, b1, c1 = r(), r(), r()    # hidden 1
a2, b2, c2 = r(), r(), r()    # hidden 2
v1, v2, v0 = r(), r(), r()    # output

table = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)]   # OR
rate = 0.7
for n in range(2000):
    loss = 0
    for p, q, t in table:
        h1 = s(a1*p + b1*q + c1)
        h2 = s(a2*p + b2*q + c2)
        o = s(v1*h1 + v2*h2 + v0)
        loss += (t - o)**2

        d = (t - o) * o * (1 - o)
        v1 += rate * d * h1
        v2 += rate * d * h2
        v0 += rate * d
        e1 = d * v1 * h1 * (1 - h1)
        e2 = d * v2 * h2 * (1 - h2)
        a1 += rate * e1 * p
        b1 += rate * e1 * q
        c1 += rate * e1
        a2 += rate * e2 * p
        b2 += rate * e2 * q
        c2 += rate * e2
    if n % 500 == 0:
        print(n, loss)
print(loss, v1, v2)
