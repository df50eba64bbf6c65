# verdict: wrong
# line: 36
import numpy as np

rs = np.random.RandomState(77)

# four blobs, four classes
centres = np.array([[2.0, 2.0], [-2.0, 2.0], [-2.0, -2.0], [2.0, -2.0]])
labels = np.repeat(np.arange(4), 25)
points = centres[labels] + rs.randn(100, 2)


def init_two_layer_model(input_size, hidden_size, output_size, std=0.2):
    model = {}
    model['W1'] = std * rs.randn(input_size, hidden_size)
    model['b1'] = np.zeros(hidden_size)
    model['W2'] = std * rs.randn(hidden_size, output_size)
    model['b2'] = np.zeros(output_size)
    return model


def two_layer_net(X, model, y):
    W1, b1, W2, b2 = model['W1'], model['b1'], model['W2'], model['b2']
    N = X.shape[0]

    a1 = np.maximum(X.dot(W1) + b1, 0)
    scores = a1.dot(W2) + b2

    shifted = scores - scores.max(axis=1, keepdims=True)
    p = np.exp(shifted)
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(N), y] + 1e-12).mean()

    grads = {}
    dscores = p.copy()
    dscores[:, y] -= 1
    dscores /= N
    grads['W2'] = a1.T.dot(dscores)
    grads['b2'] = dscores.sum(axis=0)
    da1 = dscores.dot(W2.T)
    da1[a1 == 0] = 0
    grads['W1'] = X.T.dot(da1)
    grads['b1'] = da1.sum(axis=0)
    return loss, grads


net = init_two_layer_model(2, 10, 4)
for it in range(150):
    loss, grads = two_layer_net(points, net, labels)
    for name in net:
        net[name] -= 1e-2 * grads[name]
    if it % 30 == 0:
        print('iter', it, 'loss', loss)
