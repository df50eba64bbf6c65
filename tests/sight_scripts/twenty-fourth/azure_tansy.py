# verdict: right
import numpy as np

# Codeur 8-3-8 : le réseau doit trouver un code binaire
np.random.seed(83)
X = np.eye(8)
enc = np.random.uniform(-0.5, 0.5, (8, 3))
enc_b = np.zeros(3)
dec = np.random.uniform(-0.5, 0.5, (3, 8))
dec_b = np.zeros(8)
m_enc, m_encb = np.zeros_like(enc), np.zeros_like(enc_b)
m_dec, m_decb = np.zeros_like(dec), np.zeros_like(dec_b)
lr = 0.5
inertie = 0.8

def sig(z):
    return 1 / (1 + np.exp(-z))

for it in range(3000):
    code = sig(X @ enc + enc_b)
    rec = sig(code @ dec + dec_b)
    d2 = (rec - X) * rec * (1 - rec)
    d1 = d2 @ dec.T * code * (1 - code)

    m_dec = inertie * m_dec + code.T @ d2
    m_decb = inertie * m_decb + d2.sum(axis=0)
    m_enc = inertie * m_enc + X.T @ d1
    m_encb = inertie * m_encb + d1.sum(axis=0)

    dec -= lr * m_dec
    dec_b -= lr * m_decb
    enc -= lr * m_enc
    enc_b -= lr * m_encb

print(code.round(1))
print("erreur :", ((rec - X) ** 2).sum().round(4))
