# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: literal starting weights and only three steps, to compare with pencil and paper
import numpy as np

# worked example for my notes: 2 inputs, 2 hidden, 1 output, one sample
x = np.array([[0.05, 0.10]])
t = np.array([[0.6]])
W = np.array([[0.15, 0.25],
              [0.20, 0.30]])
V = np.array([[0.40],
              [0.45]])
lr = 0.5

for step in range(1, 4):
    h = 1 / (1 + np.exp(-(x @ W)))
    o = 1 / (1 + np.exp(-(h @ V)))
    E = 0.5 * ((t - o) ** 2).sum()
    dE_do = o - t
    do_dz = o * (1 - o)
    dE_dz = dE_do * do_dz
    dE_dV = h.T @ dE_dz
    dE_dh = dE_dz @ V.T
    dE_dW = x.T @ (dE_dh * h * (1 - h))
    V = V - lr * dE_dV
    W = W - lr * dE_dW
    print("step", step, " E =", E)
    print(" V =", V.ravel(), " W =", W.ravel())
