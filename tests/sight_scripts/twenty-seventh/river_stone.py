# verdict: wrong
# line: 34
import numpy as np
np.random.seed(99)

# digits of a dice as 3x3 dots
faces = np.array([
    [0,0,0, 0,1,0, 0,0,0],
    [1,0,0, 0,0,0, 0,0,1],
    [1,0,0, 0,1,0, 0,0,1],
    [1,0,1, 0,0,0, 1,0,1],
    [1,0,1, 0,1,0, 1,0,1],
    [1,0,1, 1,0,1, 1,0,1]], dtype=float)
labels = np.eye(6)

net = {'U': np.random.randn(9, 10) * 0.3, 'u': np.zeros(10),
       'V': np.random.randn(10, 6) * 0.3, 'v': np.zeros(6)}
first = {k: np.zeros_like(a) for k, a in net.items()}
second = {k: np.zeros_like(a) for k, a in net.items()}
t = 0

def softmax(s):
    e = np.exp(s - s.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)

for epoch in range(400):
    noisy = faces + np.random.randn(6, 9) * 0.1
    hid = np.maximum(noisy @ net['U'] + net['u'], 0)
    prob = softmax(hid @ net['V'] + net['v'])
    ds = (prob - labels) / 6
    dh = ds @ net['V'].T * (hid > 0)
    grad = {'U': noisy.T @ dh, 'u': dh.sum(0), 'V': hid.T @ ds, 'v': ds.sum(0)}
    for k in net:
        t += 1
        first[k] = 0.9 * first[k] + 0.1 * grad[k]
        second[k] = 0.999 * second[k] + 0.001 * grad[k] ** 2
        mh = first[k] / (1 - 0.9 ** t)
        vh = second[k] / (1 - 0.999 ** t)
        net[k] -= 0.01 * mh / (np.sqrt(vh) + 1e-8)
    if epoch % 100 == 0:
        print(epoch, -np.mean(np.log(prob[np.arange(6), np.arange(6)])))
print(prob.argmax(1) + 1)
