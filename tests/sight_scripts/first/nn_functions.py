# verdict: wrong
# wrong: the forward pass of the output
# line: 17
# mistake: the output bias is added after the sigmoid rather than inside it
# style: self-taught person, functions
import numpy as np

def init(seed=5):
    r = np.random.RandomState(seed)
    return {'w1': r.randn(2, 5), 'b1': np.zeros(5), 'w2': r.randn(5, 1), 'b2': np.zeros(1)}

def act(z):
    return 1 / (1 + np.exp(-z))

def predict(p, x):
    hidden = act(x.dot(p['w1']) + p['b1'])
    return hidden, act(hidden.dot(p['w2'])) + p['b2']

def learn(p, x, y, lr):
    hidden, out = predict(p, x)
    do = (out - y) * out * (1 - out)
    dh = do.dot(p['w2'].T) * hidden * (1 - hidden)
    p['w2'] -= lr * hidden.T.dot(do)
    p['b2'] -= lr * do.sum(axis=0)
    p['w1'] -= lr * x.T.dot(dh)
    p['b1'] -= lr * dh.sum(axis=0)
    return np.abs(out - y).mean()

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
p = init()
for e in range(3000):
    err = learn(p, x, y, 0.2)
    if e % 500 == 0:
        print(e, err)
