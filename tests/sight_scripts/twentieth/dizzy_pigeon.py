# verdict: right
import numpy as np

# 8-3-8 encoder
rng = np.random.default_rng(838)
codes = np.eye(8)

enc = rng.uniform(-0.7, 0.7, (8, 3))
enc_b = np.zeros(3)
dec = rng.uniform(-0.7, 0.7, (3, 8))
dec_b = np.zeros(8)

def s(v):
    return np.reciprocal(1 + np.exp(-v))

cycle = 0
mistakes = 8
while mistakes > 0 and cycle < 20000:
    squeezed = s(np.tensordot(codes, enc, axes=(1, 0)) + enc_b)
    restored = s(np.tensordot(squeezed, dec, axes=(1, 0)) + dec_b)
    d_restored = (codes - restored) * restored * (1 - restored)
    d_squeezed = np.tensordot(d_restored, dec, axes=(1, 1)) * squeezed * (1 - squeezed)
    dec += 1.5 * np.tensordot(squeezed, d_restored, axes=(0, 0))
    dec_b += 1.5 * d_restored.sum(axis=0)
    enc += 1.5 * np.tensordot(codes, d_squeezed, axes=(0, 0))
    enc_b += 1.5 * d_squeezed.sum(axis=0)
    mistakes = np.count_nonzero((restored > 0.5) != (codes > 0.5))
    cycle += 1
print("cycles:", cycle, "mistakes:", mistakes)
