# verdict: wrong
# line: 31
import numpy as np

# OR and AND gate, batch learning
def sig(x):
    return 1 / (1 + np.exp(-x))

gates = [([0, 0], [0, 0]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [1, 1])]
np.random.seed(31)
w_in = np.random.randn(3, 3)
w_out = np.random.randn(2, 4)

def forward(x):
    x = np.array(x + [1])
    h = np.append(sig(w_in @ x), 1)
    return x, h, sig(w_out @ h)

for epoch in range(1500):
    # 1. all outputs and errors
    errors = []
    outs = []
    for x, t in gates:
        xb, h, o = forward(x)
        outs.append(o)
        errors.append(np.array(t) - o)
    # 2. all gradients
    g_in, g_out = np.zeros_like(w_in), np.zeros_like(w_out)
    for (x, t), o, e in zip(gates, outs, errors):
        d_o = e * o * (1 - o)
        g_out += np.outer(d_o, h)
        d_h = (w_out.T @ d_o)[:3] * h[:3] * (1 - h[:3])
        g_in += np.outer(d_h, x + [1])
    # 3. update
    w_out += 0.5 * g_out
    w_in += 0.5 * g_in
    if epoch % 300 == 0:
        print(epoch, sum((e ** 2).sum() for e in errors))
for x, t in gates:
    print(x, t, forward(x)[2].round(2))
