# verdict: wrong
# first wrong: derivative
# line: 19
# mistake: grad1-uses-layer0
# why: the output weights are changed by the inputs times the delta instead of the hidden layer times the delta (3 inputs, 3 hidden units)
import numpy as np

def train(n=10000, alpha=0.5, seed=5, verbose=True):
    np.random.seed(seed)
    synapses = [np.random.uniform(-1, 1, (3, 3)), np.random.uniform(-1, 1, (3, 1))]
    table = np.array([[0, 0, 1, 0], [0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 1, 0], [0, 1, 0, 1]])
    inp, out = table[:, :-1], table[:, -1:]

    for i in range(n):
        mid = 1 / (1 + np.exp(-inp.dot(synapses[0])))
        end = 1 / (1 + np.exp(-mid.dot(synapses[1])))
        end_delta = (out - end) * end * (1 - end)
        mid_delta = end_delta.dot(synapses[1].T) * mid * (1 - mid)
        synapses[1] = synapses[1] + alpha * inp.T.dot(end_delta)
        synapses[0] = synapses[0] + alpha * inp.T.dot(mid_delta)
        if verbose and i % 2500 == 0:
            print(i, np.mean((out - end) ** 2))
    return synapses

if __name__ == "__main__":
    train()
