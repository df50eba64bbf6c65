# verdict: wrong
# line: 38
# why: updates: Wa is moved up its gradient, all others down.
import numpy as np

rng = np.random.default_rng(26)

# input: 2 coordinates, output: inside the ring?
N = 120
pts = rng.uniform(-1, 1, (N, 2))
dist = np.sqrt((pts ** 2).sum(axis=1, keepdims=True))
ring = ((dist > 0.4) & (dist < 0.9)).astype(float)

nh = 14
Wa = rng.normal(0, 1.2, (2, nh))
ba = rng.normal(0, 0.3, (1, nh))
Wb = rng.normal(0, 0.5, (nh, 1))
bb = np.zeros((1, 1))

def forward(x):
    hid = np.tanh(x @ Wa + ba)
    return hid, 1 / (1 + np.exp(-(hid @ Wb + bb)))

step_size = 0.5
for epoch in range(1500):
    hid, out = forward(pts)

    # gradients of the mean cross-entropy
    g_out = (out - ring) / N
    g_hid = (g_out @ Wb.T) * (1 - hid ** 2)
    gWb = hid.T @ g_out
    gbb = g_out.sum(axis=0, keepdims=True)
    gWa = pts.T @ g_hid
    gba = g_hid.sum(axis=0, keepdims=True)

    Wb -= step_size * gWb
    bb -= step_size * gbb
    Wa += step_size * gWa
    ba -= step_size * gba

    if epoch % 300 == 0:
        acc = np.mean((out > 0.5) == (ring > 0.5))
        print(f"epoch {epoch}: accuracy {acc:.2f}")
