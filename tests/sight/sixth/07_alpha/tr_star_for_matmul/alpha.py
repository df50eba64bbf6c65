import numpy as np


def train(data, target, w_in, w_out, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    f = lambda z: 1 / (1 + np.exp(-z))
    w_in, w_out = w_in.copy(), w_out.copy()
    errors = []
    for j in range(iterations):
        hid = f(data @ w_in)
        guess = f(hid * w_out)
        if j % report_every == 0:
            errors += [abs(target - guess).mean()]
        dg = (target - guess) * guess * (1 - guess)
        dh = dg @ w_out.T * hid * (1 - hid)
        w_out += alpha * hid.T @ dg
        w_in += alpha * data.T @ dh
    return w_in, w_out, errors


def best_alpha(data, target, w_in, w_out, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    def f(z):
        return 1 / (1 + np.exp(-z))

    def error_after(alpha):
        a, b = w_in.copy(), w_out.copy()
        for _ in range(iterations):
            h = f(data @ a)
            o = f(h @ b)
            do = (o - target) * o * (1 - o)
            dh = do @ b.T * h * (1 - h)
            b -= alpha * h.T @ do
            a -= alpha * data.T @ dh
        last = np.abs(f(f(data @ a) @ b) - target).mean()
        return np.inf if np.isnan(last) else last

    return min(alphas, key=error_after)
