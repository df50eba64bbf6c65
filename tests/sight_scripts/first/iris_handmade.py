# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student with a handmade iris set, one-hot softmax, train/test split
import numpy as np
r = np.random.RandomState(21)
means = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])
stds  = np.array([[.35, .38, .17, .10], [.51, .31, .47, .20], [.63, .32, .55, .27]])
feats, labels = [], []
for c in range(3):
    feats.append(means[c] + stds[c]*r.randn(50, 4))
    labels += [c]*50
feats = np.vstack(feats); labels = np.array(labels)
perm = r.permutation(150)
feats, labels = feats[perm], labels[perm]
Xtr, Xte = feats[:120], feats[120:]
ytr, yte = labels[:120], labels[120:]
mu, sd = Xtr.mean(0), Xtr.std(0)
Xtr = (Xtr-mu)/sd
Xte = (Xte-mu)/sd
Ytr = np.eye(3)[ytr]

def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e/e.sum(axis=1, keepdims=True)

W1 = r.randn(4, 8)*0.5; b1 = np.zeros(8)
W2 = r.randn(8, 3)*0.5; b2 = np.zeros(3)
for ep in range(400):
    H = 1/(1+np.exp(-(Xtr@W1+b1)))
    P = softmax(H@W2+b2)
    if ep % 100 == 0:
        print('epoch', ep, 'ce', -np.log(P[np.arange(120), ytr]).mean())
    G = (P-Ytr)/120
    GH = G@W2.T*H*(1-H)
    W2 -= 1.0*H.T@G
    b2 -= 1.0*G.sum(0)
    W1 -= 1.0*Xtr.T@GH
    b1 -= 1.0*GH.sum(0)
H = 1/(1+np.exp(-(Xte@W1+b1)))
print('test acc', (softmax(H@W2+b2).argmax(1) == yte).mean())
