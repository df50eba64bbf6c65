import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(data, target, w_in, w_out, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_0 = data
        hid = sigmoid(np.dot(layer_0, w_in))
        guess = sigmoid(np.dot(hid, w_out))

        eg = guess - target
        if j % report_every == 0:
            errors.append(np.mean(np.abs(eg)))

        dg = eg * sigmoid_output_to_derivative(guess)
        eh = dg.dot(w_out.T)
        dh = eh * sigmoid_output_to_derivative(hid)

        w_out = w_out - alpha * (hid.T.dot(dg))
        w_in = w_in - alpha * (layer_0.T.dot(dh))
    return w_in, w_out, errors


def best_alpha(data, target, w_in, w_out, alphas, iterations):
    final = []
    for alpha in alphas:
        t0, t1, errs = train(data, target, np.copy(w_in), np.copy(w_out), alpha, iterations, 1)
        a = 1 / (1 + np.exp(-(data @ t0)))
        b = 1 / (1 + np.exp(-(a @ t1)))
        final.append(np.mean(abs(target - b)))
    return alphas[np.argmin(final)]
