# verdict: wrong
# line: 12
# also: 25
import numpy as np

rng = np.random.default_rng(8)
n = 4
data = rng.uniform(-1, 1, (64, n))
target = np.roll(data, 1, axis=1) * 0.5 + 0.2 * data ** 2

weights = [rng.normal(0, 0.5, (n, n)) for _ in range(2)]
velocity = [np.zeros((n, n))] * 2

rate, friction = 0.3, 0.8
for epoch in range(1500):
    hidden = np.tanh(data @ weights[0])
    output = hidden @ weights[1]
    error = output - target
    grad_out = hidden.T @ error / len(data)
    grad_hid = data.T @ (error @ weights[1].T * (1 - hidden ** 2)) / len(data)
    for v, g in zip(velocity, [grad_hid, grad_out]):
        v *= friction
        v -= rate * g
    for w, v in zip(weights, velocity):
        w += v
    if epoch % 500 == 0:
        print(f"{epoch:5d}  {np.mean(error ** 2):.6f}")
print("final", np.mean(error ** 2))
