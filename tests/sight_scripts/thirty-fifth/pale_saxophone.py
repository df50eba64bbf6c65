# verdict: right
import numpy as np

# a very small "LeNet": conv 3x3 (2 maps) -> ReLU -> max-pool 2x2 -> dense -> softmax
# images 8x8: horizontal bar, vertical bar, cross

rng = np.random.default_rng(1998)


def picture(kind):
    img = np.zeros((8, 8))
    i, j = rng.integers(1, 7, 2)
    if kind in (0, 2):
        img[i, :] = 1
    if kind in (1, 2):
        img[:, j] = 1
    return img + rng.normal(0, 0.15, (8, 8))


kinds = rng.integers(0, 3, 60)
pictures = [picture(k) for k in kinds]

maps = 2
F = rng.normal(0, 0.35, (maps, 3, 3))
fb = np.zeros(maps)
D = rng.normal(0, 0.25, (maps * 9, 3))
db_ = np.zeros(3)


def conv(img):
    out = np.empty((maps, 6, 6))
    for m in range(maps):
        for i in range(6):
            for j in range(6):
                out[m, i, j] = np.sum(img[i:i+3, j:j+3] * F[m]) + fb[m]
    return out


def pool(a):
    blocks = a.reshape(maps, 3, 2, 3, 2).transpose(0, 1, 3, 2, 4).reshape(maps, 3, 3, 4)
    return blocks.max(axis=3), blocks.argmax(axis=3)


rate = 0.05
for epoch in range(12):
    loss, hits = 0.0, 0
    for n in rng.permutation(len(pictures)):
        img, k = pictures[n], kinds[n]
        c = conv(img)
        r = np.maximum(c, 0)
        p, where = pool(r)
        flat = p.reshape(-1)
        logits = flat @ D + db_
        e = np.exp(logits - logits.max())
        prob = e / e.sum()
        loss -= np.log(prob[k])
        hits += prob.argmax() == k

        dlogits = prob.copy()
        dlogits[k] -= 1
        dflat = D @ dlogits
        dp = dflat.reshape(maps, 3, 3)
        dr = np.zeros((maps, 6, 6))
        for m in range(maps):
            for i in range(3):
                for j in range(3):
                    w = where[m, i, j]
                    dr[m, 2*i + w // 2, 2*j + w % 2] = dp[m, i, j]
        dc = dr * (c > 0)
        dF = np.zeros_like(F)
        for m in range(maps):
            for i in range(6):
                for j in range(6):
                    dF[m] += dc[m, i, j] * img[i:i+3, j:j+3]

        D -= rate * np.outer(flat, dlogits)
        db_ -= rate * dlogits
        F -= rate * dF
        fb -= rate * dc.sum(axis=(1, 2))
    if epoch % 3 == 0:
        print(epoch, "loss", round(float(loss) / 60, 4), "hits", int(hits))
