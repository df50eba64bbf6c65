# verdict: wrong
# line: 27
# why: updates: The weights are used twice (coding and decoding), but their gradient has only the part of the decoder.
import numpy as np

rng = np.random.RandomState(11)
m = 60
source = rng.randn(m, 2)
X = np.hstack([source, source[:, :1] * source[:, 1:], source ** 2 - 1]) * 0.5

W = rng.randn(5, 3) * 0.4      # used forwards and, transposed, backwards
b_hidden = np.zeros((1, 3))
b_visible = np.zeros((1, 5))
step = 0.05

def encode(x):
    return np.tanh(x.dot(W) + b_hidden)

def decode(h):
    return h.dot(W.T) + b_visible

for epoch in range(600):
    H = encode(X)
    R = decode(H)
    dR = (R - X) / m
    dH = dR.dot(W) * (1 - H ** 2)
    W_grad = dR.T.dot(H)
    W -= step * W_grad
    b_visible -= step * dR.sum(axis=0)
    b_hidden -= step * dH.sum(axis=0)
    if epoch % 150 == 0:
        print(epoch, np.sum((R - X) ** 2) / m)
