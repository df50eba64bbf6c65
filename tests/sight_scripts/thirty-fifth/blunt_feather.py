# verdict: wrong
# line: 45
import numpy as np

# iris-like table: sepal length, sepal width, petal length, petal width, species
t = np.array([
 [5.1,3.5,1.4,0.2,0],[4.9,3.0,1.4,0.2,0],[4.7,3.2,1.3,0.2,0],[5.0,3.6,1.4,0.3,0],
 [7.0,3.2,4.7,1.4,1],[6.4,3.2,4.5,1.5,1],[6.9,3.1,4.9,1.5,1],[5.5,2.3,4.0,1.3,1],
 [6.3,3.3,6.0,2.5,2],[5.8,2.7,5.1,1.9,2],[7.1,3.0,5.9,2.1,2],[6.3,2.9,5.6,1.8,2]])
x = (t[:, :4] - t[:, :4].mean(0)) / t[:, :4].std(0)
y = np.eye(3)[t[:, 4].astype(int)]

rng = np.random.default_rng(0)


def sigma(v):
    return 1 / (1 + np.exp(-v))


def make_net(sizes):
    return [rng.normal(0, 1 / np.sqrt(m), (m + 1, n)) for m, n in zip(sizes, sizes[1:])]


def with_one(m):
    return np.hstack([m, np.ones((len(m), 1))])


def forward(net, inp):
    outs = [with_one(inp)]
    for w in net[:-1]:
        outs.append(with_one(sigma(outs[-1] @ w)))
    return outs, sigma(outs[-1] @ net[-1])


def backward(net, outs, y_hat, y):
    d = (y_hat - y) * y_hat * (1 - y_hat)
    grads = []
    for w, o in zip(reversed(net), reversed(outs)):
        grads.insert(0, o.T @ d)
        d = (d @ w.T * o * (1 - o))[:, :-1]
    return grads


for epoch in range(300):
    net = make_net([4, 6, 3])
    outs, y_hat = forward(net, x)
    loss = ((y_hat - y) ** 2).sum()
    for w, g in zip(net, backward(net, outs, y_hat, y)):
        w -= 0.3 * g
    if epoch % 50 == 0:
        print('epoch', epoch, 'loss', loss)

outs, y_hat = forward(net, x)
print('right:', (y_hat.argmax(1) == t[:, 4]).sum(), 'of', len(t))
