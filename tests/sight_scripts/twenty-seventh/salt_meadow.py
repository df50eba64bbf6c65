# verdict: right
# reverse mode differentiation with a tape of closures, no classes at all
import math
import random

random.seed(3)
val, adj, tape = [], [], []

def new(x):
    val.append(x)
    adj.append(0.0)
    return len(val) - 1

def add(a, b):
    c = new(val[a] + val[b])
    def pull():
        adj[a] += adj[c]
        adj[b] += adj[c]
    tape.append(pull)
    return c

def mul(a, b):
    c = new(val[a] * val[b])
    def pull():
        adj[a] += adj[c] * val[b]
        adj[b] += adj[c] * val[a]
    tape.append(pull)
    return c

def softplus(a):
    c = new(math.log(1 + math.exp(val[a])))
    def pull():
        adj[a] += adj[c] / (1 + math.exp(-val[a]))
    tape.append(pull)
    return c

H = 5
theta = [random.gauss(0, 0.7) for _ in range(3 * H + 1)]
points = [(x / 4, (x / 4) ** 2) for x in range(-6, 7)]

for sweep in range(250):
    total = 0.0
    grad = [0.0] * len(theta)
    for x, y in points:
        del val[:], adj[:], tape[:]
        p = [new(t) for t in theta]
        xi = new(x)
        out = p[-1]
        for k in range(H):
            u = softplus(add(mul(p[3 * k], xi), p[3 * k + 1]))
            out = add(out, mul(p[3 * k + 2], u))
        diff = add(out, new(-y))
        err = mul(diff, diff)
        adj[err] = 1.0
        for pull in reversed(tape):
            pull()
        total += val[err]
        for i, node in enumerate(p):
            grad[i] += adj[node]
    theta = [t - 0.05 * g / len(points) for t, g in zip(theta, grad)]
    if sweep % 50 == 0:
        print(sweep, total / len(points))
