# verdict: wrong
# line: 24
# also: 23
import random
import math

random.seed(101)
inputs, targets = [], []
for _ in range(24):
    x1 = random.gauss(0, 1)
    x2 = random.gauss(0, 1)
    inputs.append([x1, x2])
    targets.append([math.sin(x1), 0.5 * x2 + 0.2])

hidden = 5
w_ih = [[random.gauss(0, 0.5) for _ in range(2)] for _ in range(hidden)]
b_h = [0.0] * hidden
w_ho = [[random.gauss(0, 0.5) for _ in range(hidden)] for _ in range(2)]
b_o = [0.0] * 2
lr = 0.02

for epoch in range(120):
    random.shuffle(inputs)
    random.shuffle(targets)
    loss = 0
    for x, t in zip(inputs, targets):
        h = [math.tanh(b_h[j] + w_ih[j][0] * x[0] + w_ih[j][1] * x[1]) for j in range(hidden)]
        o = [b_o[k] + sum(w_ho[k][j] * h[j] for j in range(hidden)) for k in range(2)]
        err = [o[k] - t[k] for k in range(2)]
        loss += sum(e * e for e in err) / 2
        g = [sum(err[k] * w_ho[k][j] for k in range(2)) * (1 - h[j] ** 2) for j in range(hidden)]
        for k in range(2):
            b_o[k] -= lr * err[k]
            for j in range(hidden):
                w_ho[k][j] -= lr * err[k] * h[j]
        for j in range(hidden):
            b_h[j] -= lr * g[j]
            for i in range(2):
                w_ih[j][i] -= lr * g[j] * x[i]
    if epoch % 30 == 0:
        print(epoch, loss / 24)
