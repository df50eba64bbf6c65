# verdict: right
# =============================================================================
#  File purpose : demonstrate a linear-output auto-encoder
#  Author note  : I document everything. I am sorry. I am not sorry.
# =============================================================================

# numpy is the library which provides arrays
import numpy as np

# ---- constants --------------------------------------------------------------
SEED = 1234              # makes the run repeatable
NUMBER_OF_SAMPLES = 80   # how many rows of data there are
NUMBER_OF_FEATURES = 6   # how many columns each row has
CODE_SIZE = 2            # the width of the bottleneck
LEARNING_RATE = 0.05     # how far a step goes
NUMBER_OF_STEPS = 1500   # how many steps are made

# ---- data -------------------------------------------------------------------
# The data live on a curved two-dimensional sheet in six dimensions.
generator = np.random.default_rng(SEED)
sheet = generator.uniform(-1, 1, (NUMBER_OF_SAMPLES, CODE_SIZE))
mixing = generator.normal(0, 1, (CODE_SIZE, NUMBER_OF_FEATURES))
data = np.tanh(sheet @ mixing)

# ---- parameters -------------------------------------------------------------
# the encoder maps features to a code
encoder_weights = generator.normal(0, 0.4, (NUMBER_OF_FEATURES, CODE_SIZE))
encoder_bias = np.zeros(CODE_SIZE)
# the decoder maps a code to features
decoder_weights = generator.normal(0, 0.4, (CODE_SIZE, NUMBER_OF_FEATURES))
decoder_bias = np.zeros(NUMBER_OF_FEATURES)

# ---- training ---------------------------------------------------------------
for step_number in range(NUMBER_OF_STEPS):
    # 1. encode: the code is a tanh of a weighted sum
    code = np.tanh(data @ encoder_weights + encoder_bias)
    # 2. decode: the reconstruction is a plain weighted sum
    reconstruction = code @ decoder_weights + decoder_bias
    # 3. compare: the difference to the data
    difference = reconstruction - data
    # 4. the gradient of half the summed squared difference, averaged over samples
    gradient_reconstruction = difference / NUMBER_OF_SAMPLES
    # 5. go back through the decoder
    gradient_code = gradient_reconstruction @ decoder_weights.T
    # 6. go back through the tanh
    gradient_sum = gradient_code * (1.0 - code * code)
    # 7. change the decoder
    decoder_weights -= LEARNING_RATE * (code.T @ gradient_reconstruction)
    decoder_bias -= LEARNING_RATE * np.sum(gradient_reconstruction, axis=0)
    # 8. change the encoder
    encoder_weights -= LEARNING_RATE * (data.T @ gradient_sum)
    encoder_bias -= LEARNING_RATE * np.sum(gradient_sum, axis=0)
    # 9. tell the reader
    if step_number % 300 == 0:
        print("step", step_number, "mean squared difference", np.mean(difference ** 2))
