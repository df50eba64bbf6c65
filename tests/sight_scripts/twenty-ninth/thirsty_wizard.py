# verdict: wrong
# line: 32
# also: 33
import math
import random

random.seed(81)
# thermostat: outside temperature and hour of the day -> heating power
X, T = [], []
for hour in range(24):
    outside = 8 + 6 * math.sin((hour - 9) * math.pi / 12) + random.uniform(-2, 2)
    X.append([outside / 20, math.cos(hour * math.pi / 12), 1.0])
    T.append(max(0.0, min(1.0, (18 - outside) / 20 + (0.3 if 6 <= hour <= 9 else 0.0))))

n_hidden = 5
V = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(n_hidden)]
w = [random.uniform(-1, 1) for _ in range(n_hidden + 1)]
rate = 0.3

def answer(x):
    h = [math.tanh(sum(a * b for a, b in zip(row, x))) for row in V]
    s = sum(a * b for a, b in zip(w, h + [1.0]))
    return h, 1 / (1 + math.exp(-s))

order = list(range(24))
step = 0
while step < 4800:
    if step % 24 == 0:
        random.shuffle(order)
    x = X[order[step % 24]]
    h, y = answer(x)
    step += 1
    err = y - T[order[step % 24]]
    d = err * y * (1 - y)
    back = [d * w[k] * (1 - h[k] ** 2) for k in range(n_hidden)]
    for k in range(n_hidden):
        w[k] -= rate * d * h[k]
        for i in range(3):
            V[k][i] -= rate * back[k] * x[i]
    w[n_hidden] -= rate * d
    if step % 960 == 0:
        print(step, sum((answer(a)[1] - t) ** 2 for a, t in zip(X, T)))
print([round(answer(a)[1], 2) for a in X[:6]], [round(t, 2) for t in T[:6]])
