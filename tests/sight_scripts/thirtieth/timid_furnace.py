# verdict: right
from math import tanh
from random import Random

rnd = Random(15)
u = rnd.uniform(-1, 1)     # input -> state
r = rnd.uniform(-1, 1)     # state -> state
c = 0.0
o = rnd.uniform(-1, 1)     # state -> output
k = 0.0
lr = 0.05

series = [([1.0, 0.0, 0.0], 0.3), ([0.0, 1.0, 0.0], 0.5), ([0.0, 0.0, 1.0], 0.9),
          ([1.0, 1.0, 0.0], 0.7), ([0.0, 0.0, 0.0], 0.1)]

for epoch in range(1500):
    loss = 0.0
    for xs, goal in series:
        states = [0.0]
        for x in xs:
            states.append(tanh(u * x + r * states[-1] + c))
        y = o * states[-1] + k
        e = y - goal
        loss += 0.5 * e * e

        gu = gr = gc = 0.0
        back = e * o
        for t in range(len(xs) - 1, -1, -1):
            pre = back * (1 - states[t + 1] ** 2)
            gu += pre * xs[t]
            gr += pre * states[t]
            gc += pre
            back = pre * r
        o -= lr * e * states[-1]
        k -= lr * e
        u -= lr * gu
        r -= lr * gr
        c -= lr * gc
    if epoch % 300 == 0:
        print(epoch, loss)
