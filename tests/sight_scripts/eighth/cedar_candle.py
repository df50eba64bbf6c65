# verdict: wrong
# line: 22
# also: 24
# why: The first weights are changed first and the hidden values computed again, so the output layer learns from other activations than its delta.
import numpy as np

def forward_hidden(x, w):
    return 1 / (1 + np.exp(-np.dot(x, w)))

np.random.seed(412)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t = np.array([[0],[1],[1],[0]])
w_h = np.random.uniform(-1, 1, (3, 4))
w_o = np.random.uniform(-1, 1, (4, 1))
for k in range(2500):
    h = forward_hidden(x, w_h)
    o = forward_hidden(h, w_o)
    do = (t - o) * o * (1 - o)
    dh = np.dot(do, w_o.T) * h * (1 - h)
    # first layer
    w_h += 2.0 * np.dot(x.T, dh)
    h = forward_hidden(x, w_h)
    # second layer
    w_o += 2.0 * np.dot(h.T, do)
print("error", np.mean(np.abs(t - o)).round(4))
