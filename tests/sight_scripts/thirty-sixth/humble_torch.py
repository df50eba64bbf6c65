# verdict: right
import numpy as np

np.random.seed(36)

# 6x6 images: horizontal or vertical bar
def picture():
    img = np.random.rand(6, 6) * 0.3
    k = np.random.randint(6)
    vertical = np.random.randint(2)
    if vertical:
        img[:, k] += 0.7
    else:
        img[k, :] += 0.7
    return img, vertical

images, labels = zip(*[picture() for _ in range(30)])

filters = np.random.randn(3, 3, 3) * 0.3
fbias = np.zeros(3)
W = np.random.randn(2, 12) * 0.3
b = np.zeros(2)
lr = 0.05

for epoch in range(12):
    hits = 0
    for img, lab in zip(images, labels):
        # convolution 6x6 -> 3 maps of 4x4
        conv = np.zeros((3, 4, 4))
        for f in range(3):
            for r in range(4):
                for c in range(4):
                    conv[f, r, c] = np.sum(img[r:r+3, c:c+3] * filters[f]) + fbias[f]
        # max pooling 4x4 -> 2x2
        pool = np.zeros((3, 2, 2))
        where = {}
        for f in range(3):
            for r in range(2):
                for c in range(2):
                    block = conv[f, 2*r:2*r+2, 2*c:2*c+2]
                    k = block.argmax()
                    where[f, r, c] = (2*r + k // 2, 2*c + k % 2)
                    pool[f, r, c] = block.max()
        flat = np.tanh(pool.reshape(-1))
        s = W @ flat + b
        p = np.exp(s - s.max())
        p = p / p.sum()
        hits += p.argmax() == lab

        ds = p.copy()
        ds[lab] -= 1
        dpool = ((W.T @ ds) * (1 - flat ** 2)).reshape(3, 2, 2)
        dfil = np.zeros_like(filters)
        dfb = np.zeros(3)
        for (f, r, c), (i, j) in where.items():
            dfil[f] += dpool[f, r, c] * img[i:i+3, j:j+3]
            dfb[f] += dpool[f, r, c]

        W -= lr * np.outer(ds, flat)
        b -= lr * ds
        filters -= lr * dfil
        fbias -= lr * dfb
    print(epoch, hits, "of 30")
