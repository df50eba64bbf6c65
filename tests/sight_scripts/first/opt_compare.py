# verdict: wrong
# wrong: the RMSProp step
# line: 34
# mistake: the step is divided by the mean square itself rather than by its root
# style: person comparing two optimisers one after another
import numpy as np

X = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
y = np.array([[0.], [1.], [1.], [0.]])

def start():
    r = np.random.RandomState(15)
    return [r.randn(3, 6), r.randn(6, 1)]

def run(w):
    h = np.tanh(X @ w[0])
    o = 1/(1 + np.exp(-h @ w[1]))
    d = (o - y)/4
    return -np.mean(np.log(np.where(y == 1, o, 1 - o) + 1e-12)), [X.T @ (d @ w[1].T * (1 - h**2)), h.T @ d]

w = start()
for i in range(1000):
    loss, g = run(w)
    for a, b in zip(w, g):
        a -= 0.5*b
print("sgd    ", loss)

w = start()
s = [np.zeros_like(a) for a in w]
for i in range(1000):
    loss, g = run(w)
    for j in range(2):
        s[j] = 0.9*s[j] + 0.1*g[j]**2
        w[j] -= 0.01*g[j]/(s[j] + 1e-4)
print("rmsprop", loss)
