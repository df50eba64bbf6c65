# verdict: right
import numpy as np

np.random.seed(2)
allx = np.random.rand(60, 2)
ally = (np.sin(4 * allx[:, :1]) * allx[:, 1:] + 1) / 2
trainx, trainy, testx, testy = allx[:45], ally[:45], allx[45:], ally[45:]

W = {1: np.random.normal(0, 1, (2, 6)), 2: np.random.normal(0, 1, (6, 1))}
b = {1: np.zeros((1, 6)), 2: np.zeros((1, 1))}
sigmoid = lambda a: 1 / (1 + np.exp(-a))


def feed(x):
    h = sigmoid(x @ W[1] + b[1])
    return h, sigmoid(h @ W[2] + b[2])


epoch = 0
test_error = 1.0
while test_error > 0.0005 and epoch < 3000:
    h, o = feed(trainx)
    delta = {2: (trainy - o) * o * (1 - o)}
    delta[1] = delta[2].dot(W[2].T) * h * (1 - h)
    W[2] += 0.5 * h.T.dot(delta[2])
    W[1] += 0.5 * trainx.T.dot(delta[1])
    for l in (1, 2):
        b[l] += 0.5 * delta[l].sum(axis=0, keepdims=True)
    test_error = np.mean((feed(testx)[1] - testy) ** 2)
    if epoch % 500 == 0:
        print(epoch, test_error)
    epoch += 1
print("stopped after", epoch)
