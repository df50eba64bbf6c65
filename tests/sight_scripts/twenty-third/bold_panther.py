# verdict: wrong
# line: 34
# why: output delta: the difference p - T, which is the whole delta of the softmax with cross-entropy, is multiplied by p(1-p)
import numpy as np

colour = ["red", "green", "blue", "apple", "grass", "sky"]
pairs = [("apple", "red"), ("grass", "green"), ("sky", "blue"),
         ("red", "apple"), ("green", "grass"), ("blue", "sky")]

index = {}
for w in colour:
    index[w] = len(index)
n = len(index)

I = np.array([np.eye(n)[index[a]] for a, b in pairs])
T = np.array([np.eye(n)[index[b]] for a, b in pairs])

np.random.seed(123)
embed = np.random.randn(n, 5) * 0.3
W = np.random.randn(5, n) * 0.3
B = np.zeros((1, n))

for step in range(3000):
    h = np.tanh(I @ embed)
    z = h @ W + B
    z -= z.max(axis=1, keepdims=True)
    p = np.exp(z)
    p /= p.sum(axis=1, keepdims=True)

    loss = -np.sum(T * np.log(p)) / len(T)
    if step % 1000 == 0:
        print(step, loss)

    delta = (p - T) * p * (1 - p) / len(T)
    dh = delta @ W.T * (1 - h ** 2)
    W -= 1.0 * h.T @ delta
    B -= 1.0 * delta.sum(axis=0, keepdims=True)
    embed -= 1.0 * I.T @ dh

print("end", loss)
