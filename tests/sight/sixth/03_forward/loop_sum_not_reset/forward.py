from numpy import dot, exp, zeros


def sigmoid(x):
    return 1 / (1 + exp(-x))


def forward(data, w_in, w_out):
    n, hidden = data.shape[0], w_in.shape[1]
    hid = zeros((n, hidden))
    for i in range(n):
        total = 0.0
        for j in range(hidden):
            for k in range(data.shape[1]):
                total += data[i, k] * w_in[k, j]
            hid[i, j] = sigmoid(total)
    guess = sigmoid(dot(hid, w_out))
    return hid, guess


def mean_absolute_error(guess, target):
    error = guess - target
    return abs(error).sum() / error.size
