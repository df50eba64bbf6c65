# verdict: right
import numpy as np

# 5x3 pictures of digits, with some pixels flipped; minibatches
FONT = """
### .#. ### ### #.# ### ### ### ### ###
#.# ##. ..# ..# #.# #.. #.. ..# #.# #.#
#.# .#. ### ### ### ### ### ..# ### ###
#.# .#. #.. ..# ..# ..# #.# ..# #.# ..#
### ### ### ### ..# ### ### ..# ### ###
""".split("\n")[1:6]

rows = [line.split() for line in FONT]
clean = np.array([[1.0 if ch == "#" else 0.0 for row in rows for ch in row[d]] for d in range(10)])

rng = np.random.default_rng(10)
labels = np.tile(np.arange(10), 30)
images = clean[labels]
flip = rng.random(images.shape) < 0.04
images = np.where(flip, 1 - images, images)
targets = np.eye(10)[labels]


def relu(z):
    return np.maximum(z, 0)


def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    ez = np.exp(z)
    return ez / ez.sum(axis=1, keepdims=True)


W1 = rng.normal(0, np.sqrt(2 / 15), (15, 24))
b1 = np.zeros(24)
W2 = rng.normal(0, np.sqrt(2 / 24), (24, 10))
b2 = np.zeros(10)

batch_size, lr = 20, 0.15
for epoch in range(40):
    order = rng.permutation(len(images))
    losses = []
    for start in range(0, len(images), batch_size):
        pick = order[start:start + batch_size]
        xb, tb = images[pick], targets[pick]

        z1 = xb @ W1 + b1
        a1 = relu(z1)
        probs = softmax(a1 @ W2 + b2)
        losses.append(-np.mean(np.sum(tb * np.log(probs + 1e-12), axis=1)))

        d2 = (probs - tb) / len(pick)
        d1 = (d2 @ W2.T) * (z1 > 0)

        W2 -= lr * a1.T @ d2
        b2 -= lr * d2.sum(axis=0)
        W1 -= lr * xb.T @ d1
        b1 -= lr * d1.sum(axis=0)
    if epoch % 10 == 9:
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}")

out = softmax(relu(clean @ W1 + b1) @ W2 + b2).argmax(axis=1)
print("clean digits read as", out)
