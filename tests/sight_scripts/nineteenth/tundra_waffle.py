# verdict: wrong
# line: 39
# also: 42
# why: update of the output layer takes the wrong layer's outputs as inputs
import math, random

random.seed(12)
sizes = [2, 3, 3, 1]
net = [[[random.gauss(0, 1) for _ in range(sizes[k] + 1)] for _ in range(sizes[k + 1])] for k in range(3)]
data = [([a / 4, b / 4], [1.0 if a > b else 0.0]) for a in range(4) for b in range(4)]

def f(s):
    return 1.0 / (1.0 + math.exp(-s))

def outputs(x):
    outs = [x]
    for layer in net:
        prev = outs[-1]
        outs.append([f(sum(w[i] * prev[i] for i in range(len(prev))) + w[-1]) for w in layer])
    return outs

def deltas(outs, t):
    d = [None] * len(net)
    d[2] = [(o - y) * o * (1 - o) for o, y in zip(outs[3], t)]
    for k in (1, 0):
        d[k] = []
        for j, o in enumerate(outs[k + 1]):
            s = sum(net[k + 1][n][j] * d[k + 1][n] for n in range(len(net[k + 1])))
            d[k].append(s * o * (1 - o))
    return d

for epoch in range(500):
    loss = 0
    for x, t in data:
        outs = outputs(x)
        loss += (outs[3][0] - t[0]) ** 2
        d = deltas(outs, t)
        for k in range(3):
            source = x if k == 0 else outs[1]
            for j, w in enumerate(net[k]):
                for i in range(len(source)):
                    w[i] -= 0.5 * d[k][j] * source[i]
                w[-1] -= 0.5 * d[k][j]
    if epoch % 100 == 0:
        print(epoch, loss)
