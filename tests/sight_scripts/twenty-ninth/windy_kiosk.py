# verdict: wrong
# line: 12
import math
import random

def matvec(M, x):
    return [sum(m * v for m, v in zip(row, x)) for row in M]

def softmax(scores):
    top = max(scores)
    ex = [math.exp(s - top) for s in scores]
    total = sum(math.exp(s) for s in scores)
    return [e / total for e in ex]

def forward(params, x):
    W, b, U, c = params
    h = [math.tanh(a + k) for a, k in zip(matvec(W, x), b)]
    return h, softmax([s + k for s, k in zip(matvec(U, h), c)])

def sgd_step(params, x, label, lr):
    W, b, U, c = params
    h, p = forward(params, x)
    ds = [p[k] - (1 if k == label else 0) for k in range(len(p))]
    dh = [sum(ds[k] * U[k][j] for k in range(len(ds))) * (1 - h[j] ** 2) for j in range(len(h))]
    U = [[u - lr * ds[k] * h[j] for j, u in enumerate(row)] for k, row in enumerate(U)]
    c = [v - lr * d for v, d in zip(c, ds)]
    W = [[w - lr * dh[j] * x[i] for i, w in enumerate(row)] for j, row in enumerate(W)]
    b = [v - lr * d for v, d in zip(b, dh)]
    return (W, b, U, c), p[label]

random.seed(71)
rand = lambda r, n: [[random.gauss(0, 0.6) for _ in range(n)] for _ in range(r)]
params = (rand(5, 2), [0.0] * 5, rand(3, 5), [0.0] * 3)

# rock, paper, scissors from two sensors (bend of two fingers)
hands = [((0.9, 0.9), 0), ((0.8, 1.0), 0), ((1.0, 0.7), 0), ((0.1, 0.0), 1), ((0.0, 0.2), 1), ((0.2, 0.1), 1),
         ((0.1, 0.9), 2), ((0.0, 0.8), 2), ((0.2, 1.0), 2)]
for epoch in range(120):
    score = 0.0
    for x, label in hands:
        params, p = sgd_step(params, x, label, 0.1)
        score += p
    if epoch % 20 == 0:
        print(epoch, round(score / len(hands), 4))
print([[round(v, 2) for v in forward(params, x)[1]] for x, _ in hands[::3]])
