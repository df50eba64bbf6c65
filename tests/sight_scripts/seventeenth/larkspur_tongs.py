# verdict: right
import numpy as np

np.random.seed(28)
features = np.random.rand(64, 4)
truth = np.column_stack([features[:, 0] > features[:, 1], features[:, 2] > 0.5]).astype(float)

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def sigmoid_derivative(a):
    return a * (1.0 - a)

w_ih = np.random.normal(0.0, 0.5, (4, 7))
w_ho = np.random.normal(0.0, 0.5, (7, 2))
BATCH = 16
for epoch in range(150):
    order = np.random.permutation(len(features))
    features, truth = features[order], truth[order]
    for start in range(0, len(features), BATCH):
        xb = features[start:start + BATCH]
        tb = truth[start:start + BATCH]
        hid = sigmoid(xb.dot(w_ih))
        out = sigmoid(hid.dot(w_ho))
        err = tb - out
        d_out = err * sigmoid_derivative(out)
        d_hid = d_out.dot(w_ho.T) * sigmoid_derivative(hid)
        w_ho += 0.3 * hid.T.dot(d_out)
        w_ih += 0.3 * xb.T.dot(d_hid)
    if (epoch + 1) % 50 == 0:
        print('Epoch', epoch + 1, 'mse', np.mean(err ** 2))
