# verdict: wrong
# line: 13
# why: the hidden layer is computed once before the loop and stays stale
import numpy as np

rng = np.random.default_rng(10)

X = np.hstack([np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]]), np.ones((4, 1))])
Y = np.array([[0.], [1.], [1.], [0.]])

W_a = rng.normal(size=(3, 6))
W_b = rng.normal(size=(6, 1))
hidden = 1 / (1 + np.exp(-X @ W_a))
losses = []

for epoch in range(2000):
    out = 1 / (1 + np.exp(-hidden @ W_b))
    losses.append(0.5 * float(((Y - out) ** 2).sum()))

    delta_out = (Y - out) * out * (1 - out)
    delta_hid = (delta_out @ W_b.T) * hidden * (1 - hidden)

    W_b += 0.8 * hidden.T @ delta_out
    W_a += 0.8 * X.T @ delta_hid

try:
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib import pyplot
except Exception:
    pyplot = None

if pyplot is not None:
    pyplot.plot(losses)
    pyplot.title("loss")
    pyplot.close()
print("losses:", [round(v, 4) for v in losses[::250]])
print("prediction:", out.ravel())
