# verdict: right
import math
from random import Random

# log-cosh loss, online learning, softplus hidden units, decaying rate
rnd = Random(64)
N_HIDDEN = 6
u = [[rnd.gauss(0, 0.7) for _ in range(2)] for _ in range(N_HIDDEN)]   # weight and bias
v = [rnd.gauss(0, 0.5) for _ in range(N_HIDDEN)] + [0.0]

points = [(i / 10, abs(i / 10) - 0.5) for i in range(-15, 16)]

def hidden(x):
    zs = [a * x + b for a, b in u]
    return zs, [math.log(1 + math.exp(z)) for z in zs]

for epoch in range(200):
    lr = 0.1 / (1 + 0.01 * epoch)
    rnd.shuffle(points)
    loss = 0
    for x, t in points:
        zs, hs = hidden(x)
        y = v[-1] + sum(a * b for a, b in zip(v, hs))
        loss += math.log(math.cosh(y - t))
        g = math.tanh(y - t)
        back = [g * v[k] / (1 + math.exp(-zs[k])) for k in range(N_HIDDEN)]
        for k in range(N_HIDDEN):
            v[k] -= lr * g * hs[k]
            u[k][0] -= lr * back[k] * x
            u[k][1] -= lr * back[k]
        v[-1] -= lr * g
    if epoch % 40 == 0:
        print(f"epoch {epoch}: {loss / len(points):.5f}")
print(loss)
