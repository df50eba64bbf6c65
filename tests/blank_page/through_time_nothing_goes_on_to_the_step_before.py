# verdict: wrong
# first wrong: hidden_delta
# line: 23
# mistake: -
# why: what later outputs send back through the state is computed and left out
import numpy as np

rng = np.random.default_rng(20)
W = rng.normal(0, 0.5, (6, 6))
U = rng.normal(0, 0.5, (6, 1))
O = rng.normal(0, 0.5, (1, 6))
for turn in range(300):
    bits = rng.integers(0, 2, 8).astype(float)
    wanted = np.concatenate([[0.0], bits[:-1]])
    states, outs = [np.zeros((6, 1))], []
    for bit in bits:
        states.append(np.tanh(U * bit + W @ states[-1]))
        outs.append(1 / (1 + np.exp(-(O @ states[-1]))))
    dW, dU, dO, on = np.zeros_like(W), np.zeros_like(U), np.zeros_like(O), np.zeros((6, 1))
    for t in reversed(range(8)):
        miss = outs[t] - wanted[t]
        dO += miss @ states[t + 1].T
        back = O.T @ miss
        d = back * (1 - states[t + 1] ** 2)
        dU += d * bits[t]
        dW += d @ states[t].T
        on = W.T @ d
    W -= 0.05 * dW
    U -= 0.05 * dU
    O -= 0.05 * dO
