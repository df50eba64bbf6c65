# verdict: wrong
# line: 28
# also: 27
from random import uniform, seed
from math import tanh

seed(81)
xs = [[-1, -1], [-1, 1], [1, -1], [1, 1]]
ts = [-0.9, 0.9, 0.9, -0.9]
hid = 4
u = [[uniform(-1, 1), uniform(-1, 1)] for _ in range(hid)]
ub = [uniform(-1, 1) for _ in range(hid)]
v = [uniform(-1, 1) for _ in range(hid)]
vb = uniform(-1, 1)

for rounds in range(800):
    loss = 0
    for x, t in zip(xs, ts):
        h = []
        for j in range(hid):
            h.append(tanh(u[j][0] * x[0] + u[j][1] * x[1] + ub[j]))
        y = tanh(sum(v[j] * h[j] for j in range(hid)) + vb)
        loss += (t - y) ** 2
        d = (t - y) * (1 - y * y)
        vb += 0.3 * d
        for j in range(hid):
            v[j] += 0.3 * d * h[j]
            dj = d * v[j] * (1 - h[j] * h[j])
            ub[j] += 0.3 * dj
            u[j][0] += 0.3 * dj * x[0]
            u[j][1] += 0.3 * dj * x[1]
    if rounds % 100 == 0:
        print(rounds, loss)
