# verdict: right
# trying different hidden sizes
import numpy as np
rng = np.random.default_rng(12)

data = rng.uniform(-1, 1, (12, 3))
target = (data[:, :1] * data[:, 1:2] > 0).astype(float)

def sig(z):
    return 1.0 / (1.0 + np.exp(-z))

results = {}
for hidden_size in (2, 4, 8, 16):
    A = rng.normal(0, 1, (3, hidden_size))
    B = rng.normal(0, 1, (hidden_size, 1))
    curve = []
    for it in range(1500):
        h = sig(data @ A)
        o = sig(h @ B)
        e = o - target
        curve.append(float(np.mean(e ** 2)))
        do = e * o * (1 - o)
        dh = (do @ B.T) * h * (1 - h)
        B = B - 0.5 * (h.T @ do)
        A = A - 0.5 * (data.T @ dh)
    results[hidden_size] = curve

for size, curve in results.items():
    print(f"{size:3d} hidden: first {curve[0]:.4f} last {curve[-1]:.4f}")
    print("   ", "".join("#" if c > 0.2 else "+" if c > 0.1 else "." for c in curve[::50]))
