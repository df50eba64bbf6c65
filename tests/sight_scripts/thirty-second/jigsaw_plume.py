# verdict: wrong
# line: 11
# also: 12, 13
import numpy as np
np.random.seed(50)
inputs = np.array([[.1, .2, 1], [.4, .9, 1], [.7, .3, 1], [.9, .8, 1], [.3, .6, 1]])
targets = np.array([[.2], [.9], [.5], [.1], [.7]])
act = lambda v: 1 / (1 + np.exp(-v))
W_ih = np.random.randn(3, 4)
W_ho = np.random.randn(4, 1)
hid = act(inputs @ W_ih)
for epoch in range(3000):
    out = act(hid @ W_ho)
    delta_o = (out - targets) * out * (1 - out)
    delta_h = (delta_o @ W_ho.T) * hid * (1 - hid)
    W_ho -= 0.6 * hid.T @ delta_o
    W_ih -= 0.6 * inputs.T @ delta_h
print(out.ravel(), targets.ravel())
