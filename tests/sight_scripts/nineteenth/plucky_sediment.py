# verdict: wrong
# line: 21
# why: softmax normalised over the samples instead of the classes
import numpy as np

rng = np.random.default_rng(6)
kinds = np.repeat(np.arange(3), 25)
flowers = np.array([[5.0, 1.5], [5.9, 4.3], [6.6, 5.5]])[kinds] + rng.normal(0, 0.4, (75, 2))
flowers = (flowers - flowers.mean(axis=0)) / flowers.std(axis=0)
one_hot = np.zeros((75, 3))
one_hot[np.arange(75), kinds] = 1

w1, b1 = rng.normal(0, 0.5, (2, 7)), np.zeros(7)
w2, b2 = rng.normal(0, 0.5, (7, 3)), np.zeros(3)

for epoch in range(500):
    z1 = flowers @ w1 + b1
    a1 = np.tanh(z1)
    scores = a1 @ w2 + b2
    expo = np.exp(scores - scores.max(axis=1, keepdims=True))
    probs = expo / expo.sum(axis=0, keepdims=True)
    d2 = (probs - one_hot) / 75
    d1 = d2 @ w2.T * (1 - a1 * a1)
    w2 -= 0.3 * a1.T @ d2
    b2 -= 0.3 * d2.sum(axis=0)
    w1 -= 0.3 * flowers.T @ d1
    b1 -= 0.3 * d1.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, "accuracy", np.mean(scores.argmax(axis=1) == kinds))
