# verdict: wrong
# line: 31
import math, random

def mul(M, v):
    return [sum(m * x for m, x in zip(row, v)) for row in M]

def sig(v):
    return [1 / (1 + math.exp(-x)) for x in v]

def grad(delta, v):
    return [[d * x for x in v] for d in delta]

def descend(M, G, eta):
    return [[m - eta * g for m, g in zip(rm, rg)] for rm, rg in zip(M, G)]

def rand_matrix(rows, cols):
    return [[random.uniform(-1, 1) for _ in range(cols)] for _ in range(rows)]

def net(ws, x):
    a = [x]
    for w in ws:
        a.append(sig(mul(w, a[-1])))
    return a

def learn(ws, x, t, eta=0.8):
    W1, W2, W3 = ws
    a0, a1, a2, a3 = net(ws, x)
    d3 = [(o - y) * o * (1 - o) for o, y in zip(a3, t)]
    d2 = [e * a * (1 - a) for e, a in zip(mul(list(zip(*W3)), d3), a2)]
    d1 = [e * a * (1 - a) for e, a in zip(mul(W2, d2), a1)]
    return [descend(W1, grad(d1, a0), eta), descend(W2, grad(d2, a1), eta), descend(W3, grad(d3, a2), eta)]

random.seed(8)
ws = [rand_matrix(5, 4), rand_matrix(5, 5), rand_matrix(2, 5)]
# three switches and a constant 1: majority and parity
cases = []
for n in range(8):
    bits = [n >> 2 & 1, n >> 1 & 1, n & 1]
    cases.append((bits + [1], [1 if sum(bits) > 1 else 0, sum(bits) % 2]))

for epoch in range(700):
    random.shuffle(cases)
    for x, t in cases:
        ws = learn(ws, x, t)
    if epoch % 100 == 0:
        print(epoch, sum((o - y) ** 2 for x, t in cases for o, y in zip(net(ws, x)[-1], t)))
for x, t in sorted(cases):
    print(x, t, [round(o, 2) for o in net(ws, x)[-1]])
