# verdict: right
import numpy as np

# weather toy data: will I take an umbrella? (clouds, wind, humidity, weekend)
np.random.seed(215)
data = np.array([[.9, .2, .8, 0], [.1, .3, .2, 1], [.7, .9, .6, 0], [.2, .1, .9, 1],
                 [.5, .5, .5, 0], [.8, .1, .9, 1], [.3, .8, .1, 0], [.0, .0, .3, 1]])
umbrella = np.array([1, 0, 1, 0, 0, 1, 0, 0]).reshape(-1, 1)

w_ih = np.random.randn(4, 3)
b_h = np.random.randn(3)
w_ho = np.random.randn(3, 1)
b_o = np.random.randn(1)
act = lambda v: 1 / (1 + np.exp(-v))

for day in range(2500):
    h = act(data @ w_ih + b_h)
    o = act(h @ w_ho + b_o)
    grad_o = 2 * (o - umbrella) / 8 * o * (1 - o)
    grad_h = grad_o @ w_ho.T * h * (1 - h)
    w_ho = w_ho - 1.5 * (h.T @ grad_o)
    b_o = b_o - 1.5 * grad_o.sum(axis=0)
    w_ih = w_ih - 1.5 * (data.T @ grad_h)
    b_h = b_h - 1.5 * grad_h.sum(axis=0)
print("take it?", (o.ravel() > .5).astype(int), "truth", umbrella.ravel())
