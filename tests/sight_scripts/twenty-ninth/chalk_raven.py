# verdict: right
# Wengert list: each entry of the tape is (value, [(parent, local derivative), ...])
import math
import random

tape = []

def push(value, *parents):
    tape.append((value, parents))
    return len(tape) - 1

def val(i):
    return tape[i][0]

def add(i, j):
    return push(val(i) + val(j), (i, 1.0), (j, 1.0))

def mul(i, j):
    return push(val(i) * val(j), (i, val(j)), (j, val(i)))

def swish(i):
    s = 1 / (1 + math.exp(-val(i)))
    return push(val(i) * s, (i, s + val(i) * s * (1 - s)))

def gradients(root):
    adj = [0.0] * len(tape)
    adj[root] = 1.0
    for n in range(root, -1, -1):
        for parent, local in tape[n][1]:
            adj[parent] += adj[n] * local
    return adj

random.seed(31)
H = 4
weights = [random.gauss(0, 0.7) for _ in range(H * 3 + H + 1)]

def squared_error(sample):
    a, b, t = sample
    del tape[:]
    w = [push(v) for v in weights]
    x1, x2 = push(a), push(b)
    out = w[-1]
    for k in range(H):
        z = add(add(mul(w[3 * k], x1), mul(w[3 * k + 1], x2)), w[3 * k + 2])
        out = add(out, mul(w[3 * H + k], swish(z)))
    diff = add(out, push(-t))
    return mul(diff, diff)

data = [(a / 2, b / 2, a * b / 4) for a in range(-2, 3) for b in range(-2, 3)]
for epoch in range(150):
    total = 0.0
    random.shuffle(data)
    for s in data:
        root = squared_error(s)
        total += val(root)
        g = gradients(root)
        for k in range(len(weights)):
            weights[k] -= 0.05 * g[k]
    if epoch % 30 == 0:
        print(epoch, total / len(data))
print("mse", total / len(data))
